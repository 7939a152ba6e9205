import { constants, realpathSync } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { ConvoyError } from '@convoy/model/error';

type Env = Readonly<Record<string, string | undefined>>;

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** A folder may be entered, which the system calls executable too. */
const isProgram = async (path: string): Promise<boolean> =>
  (await isFile(path)) &&
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** `CHROME_PATH`, else Chromium or Chrome on `PATH`. Fault: `BROWSER_MISSING`. */
export const findBrowser = async (env: Env): Promise<string> => {
  const told = env.CHROME_PATH;
  if (told) {
    if (await isProgram(told)) return told;
    throw new ConvoyError('BROWSER_MISSING', `CHROME_PATH is ${told}, which is no program: correct or unset it`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name))))
    if (await isProgram(path)) return path;
  throw new ConvoyError(
    'BROWSER_MISSING',
    `no ${names.join(', ')} is on PATH: install one (apt-get install chromium), or say where it is by CHROME_PATH`,
  );
};

/** The program that a package names as its `lighthouse`; null where there is none: it was not installed whole. */
const programIn = async (manifest: string): Promise<string | null> => {
  try {
    const path = join(dirname(manifest), JSON.parse(await readFile(manifest, 'utf8')).bin.lighthouse);
    return (await isFile(path)) ? path : null;
  } catch {
    // Whatever is wrong with it, installing it anew is what helps.
    return null;
  }
};

const manifestFrom = (file: string): string | null => {
  try {
    return createRequire(file).resolve('lighthouse/package.json');
  } catch {
    // It is not installed there.
    return null;
  }
};

/**
 * Lighthouse's command line: the project's own, else the one beside `program`, which is Convoy's. It is no part of Convoy's
 * bundle: with what it needs it is 180 MB. Fault: `LIGHTHOUSE_MISSING`.
 */
export const findLighthouse = async (root: string, program: string | undefined): Promise<string> => {
  const beside = () => (program ? manifestFrom(realpathSync(program)) : null);
  const manifest = manifestFrom(join(root, 'package.json')) ?? beside();
  if (!manifest)
    throw new ConvoyError(
      'LIGHTHOUSE_MISSING',
      `checks of a page need Lighthouse, which is not installed in ${root}: npm install --save-dev lighthouse`,
    );
  const found = await programIn(manifest);
  if (found === null)
    throw new ConvoyError(
      'LIGHTHOUSE_MISSING',
      `Lighthouse in ${dirname(manifest)} is not whole: install it anew by npm install --save-dev lighthouse`,
    );
  return found;
};
