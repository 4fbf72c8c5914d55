"""Everything Qt: windows, tables, widgets, tray, dialogs and Qt's adapters of the ports."""
