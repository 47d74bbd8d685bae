"""The forms that bylines come in, one file a form; read by `newsclean.extract.lines.byline_line`."""
