"""Where personal data and secrets stand in a text, for the checks that report them and the stage that replaces them."""
