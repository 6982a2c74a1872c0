package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Problem;
import org.factdesk.workspace.Workspace;

/**
 * What came of opening a folder.
 *
 * @param workspace empty where there was none to open; the problems say why
 * @param article the one to begin with, already read; empty where there is none
 * @param remembered what the window remembers of the workspace
 */
record Opened(
    Optional<Workspace> workspace,
    Optional<String> article,
    List<Problem> problems,
    Settings remembered) {}
