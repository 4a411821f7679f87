"""One module per thing that can be asked for: each is a public function, its result and what belongs to it alone."""
