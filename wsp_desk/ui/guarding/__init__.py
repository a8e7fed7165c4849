"""What guards this desk: passphrase, recovery code, lock, and whose pools it opens."""
