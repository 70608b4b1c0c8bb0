SELECT thread, sender, at FROM interaction WHERE kind IN (0, 4)
