"""Field packages: the project that telephones open, and reading what comes back. Called in the thread that runs a step."""
