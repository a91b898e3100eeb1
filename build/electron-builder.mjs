import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { freedMemoryArguments } from './freed-memory.mjs'

/** What an installed kiosk's Electron can no longer do, whatever arguments or environment it is started with. */
const FUSES = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
}

/**
 * electron-builder's configuration. The program is bundled, so the archive holds our bundles and no node_modules; the demonstration stands beside it.
 * @param {{ releases: string, output: string, electronVersion: string, electronDist: string | undefined }} parts
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfig({ releases, output, electronVersion, electronDist }) {
  return {
    appId: 'org.escale.kiosk',
    productName: 'Escale',
    copyright: 'The Escale contributors, Apache-2.0',
    directories: { output },
    electronVersion,
    ...(electronDist !== undefined && { electronDist }),
    npmRebuild: false,
    asar: true,
    files: ['dist/**/*', 'package.json', '!**/node_modules/**'],
    extraResources: [{ from: releases, to: 'demonstration' }],
    linux: { target: ['dir'], category: 'Education', executableName: 'escale', executableArgs: freedMemoryArguments() },
    win: { target: ['dir'], executableName: 'escale' },
    mac: { target: ['dir'], category: 'public.app-category.education' },
    afterPack: async ({ appOutDir, packager, electronPlatformName }) => {
      const name = packager.appInfo.productFilename
      const executable =
        electronPlatformName === 'darwin'
          ? `${name}.app/Contents/MacOS/${name}`
          : electronPlatformName === 'win32'
            ? 'escale.exe'
            : 'escale'
      // Electron's own welcome program comes with its files, and has no place in ours.
      rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
      await flipFuses(join(appOutDir, executable), { version: FuseVersion.V1, ...FUSES })
    },
  }
}
