"""What stands on disk: folders of runs and datasets, their manifests and views."""
