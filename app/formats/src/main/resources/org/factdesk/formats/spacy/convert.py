"""Writes each spacy.jsonl below this folder as spacy.spacy, for spaCy 3.4 or later."""
import json
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin

vocab = spacy.blank("xx").vocab
for file in sorted(Path(__file__).parent.rglob("spacy.jsonl")):
    docs = DocBin()
    with file.open(encoding="utf-8", newline="\n") as lines:
        for record in map(json.loads, lines):
            if record["tokens"]:  # an article without a word makes no document
                docs.add(Doc(vocab).from_json(record))
    docs.to_disk(file.with_suffix(".spacy"))
