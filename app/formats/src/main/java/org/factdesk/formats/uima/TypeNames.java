package org.factdesk.formats.uima;

import org.factdesk.formats.UimaNames;

/** Types and features that writing and reading have in common. */
final class TypeNames {
  static final String TOP = "uima.cas.TOP";
  static final String SOFA = "uima.cas.Sofa";
  static final String STRING = "uima.cas.String";
  static final String ANNOTATION = "uima.tcas.Annotation";
  static final String DOCUMENT = "uima.tcas.DocumentAnnotation";
  static final String META_DATA =
      "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";
  static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
  static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";

  /** What is known of the article; one in each file of ours. */
  static final String ARTICLE = "org.factdesk.Article";

  /** How far an annotator is with the article. */
  static final String WORK = "org.factdesk.Work";

  /** A link into another article. */
  static final String LINK = "org.factdesk.Link";

  static final String INITIAL_VIEW = "_InitialView";
  static final String NO_LANGUAGE = "x-unspecified";
  static final String GOVERNOR = "Governor";
  static final String DEPENDENT = "Dependent";

  /** The parts of a mark with gaps, as {@code 3-9 12-15}: an annotation of UIMA has none. */
  static final String PARTS = UimaNames.OURS + "Parts";

  static final String ARTICLE_ID = "articleId";
  static final String STATE = "state";
  static final String LINK_TYPE = "linkType";
  static final String FROM = "from";
  static final String TO_ARTICLE = "toArticle";
  static final String TO_ANNOTATION = "toAnnotation";

  private TypeNames() {}
}
