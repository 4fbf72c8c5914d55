"""The Orders screen: worklist, bulk bar, detail pane, dialogs for dispatch, delay and cancel."""
