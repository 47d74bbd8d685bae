"""The headline and the dek: a vote among titles, the parts of titles, what is cut from them by evidence."""
