"""The register: the encrypted, append-only store of what the desk does. The only room with SQLCipher."""
