"""The dialog "Blad voor werkgever": what an employer may read of chosen dossiers."""
