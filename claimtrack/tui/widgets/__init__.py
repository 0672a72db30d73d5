"""The parts of a screen: each shows values of the model and tells what happened to it."""
