import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** A token of GitHub's shape; in one piece it would be found in this file too. */
export const token = ['ghp', 'u8jzPde0IgxLd6GncfBAepfJBd0Kh8oOOL8d'].join('_');

const rules = `rules:
  - id: no-eval
    languages: [javascript]
    severity: ERROR
    message: eval runs whatever it is given
    pattern: eval(...)
  - id: exported-arrow
    languages: [javascript]
    severity: INFO
    message: an exported arrow
    pattern: export const $X = ($Y) => ...
`;

/** A small project with a token in it, twice, and a call of eval. */
export const writeScanned = async (dir: string): Promise<void> => {
  await mkdir(join(dir, 'src'), { recursive: true });
  await writeFile(join(dir, 'src/config.js'), `export const region = 'eu';\nexport const token = '${token}';\n`);
  await writeFile(
    join(dir, '.env'),
    `GITHUB_TOKEN=${token}\nOLD_TOKEN=${[...token].reverse().join('').slice(0, 36)}\n`,
  );
  await writeFile(join(dir, 'src/run.js'), 'export const run = (text) => eval(text);\n');
  await writeFile(join(dir, 'rules.yml'), rules);
};

/** Real scanners and how each writes `<name>.sarif`, in a folder that holds what they scan. */
export const scanners = {
  gitleaks: 'dir . --report-format sarif --report-path gitleaks.sarif --redact --no-banner --exit-code 0',
  semgrep: 'scan --config rules.yml --sarif --metrics off --disable-version-check --quiet --output semgrep.sarif src',
} as const;

export const onPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

export const scan = (name: keyof typeof scanners, cwd: string) =>
  promisify(execFile)(name, scanners[name].split(' '), { cwd });
