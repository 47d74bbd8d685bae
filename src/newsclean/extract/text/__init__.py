"""Plain texts: their lines, their blocks, and the rules that tell what each block is."""
