"""The register: the encrypted, append-only store of everything the desk does. The only room with SQLCipher."""
