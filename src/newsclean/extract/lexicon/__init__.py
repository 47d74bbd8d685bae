"""The words of news pages' furniture, one file per theme, by language; read by `newsclean.extract.lines.line_forms`."""
