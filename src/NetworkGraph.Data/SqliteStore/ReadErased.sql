SELECT salt, digest FROM erased
