"""Drawing on paper with Qt: maps, mine sheets and documents as PDF. Called in the thread that runs a step."""
