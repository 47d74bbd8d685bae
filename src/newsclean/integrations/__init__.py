"""newsclean inside other people's frameworks: one file, or one folder, a framework. Each is an extra."""
