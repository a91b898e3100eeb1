import { dirname } from 'node:path'

/**
 * Where an installation's own files may be, by the folder of releases that a program was given: that is a release (`home/releases/x`), a folder of releases
 * (`home/releases`) or the installation itself (`home`).
 */
export const installationFolders = (releaseDir: string): readonly string[] => [
  releaseDir,
  dirname(releaseDir),
  dirname(dirname(releaseDir)),
]
