"""Who wrote it: claims of metadata, of bylines and cards, of links and signatures, weighed against each other."""
