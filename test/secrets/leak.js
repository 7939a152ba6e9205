import { existsSync, readFileSync, writeFileSync, writeSync } from 'node:fs';

/** A script that says every secret of its environment in every form, and then does what it was called for. */
const base64 = (text, form = 'base64') => Buffer.from(text).toString(form);

const formsOf = (secret) => [
  ...[secret, `key=${secret};`, ...secret.split('\n'), JSON.stringify({ secret }), `  indented ${secret}`],
  ...[base64(secret), base64(secret, 'base64url')],
  ...['a', 'ab', 'abc', 'user:'].flatMap((before) => [
    base64(`${before}${secret}:after`),
    base64(`${before}${secret}:after`, 'base64url'),
  ]),
  ...[encodeURIComponent(secret), encodeURIComponent(secret).replaceAll(/%../g, (code) => code.toLowerCase())],
  ...[new URLSearchParams({ secret }).toString(), `https://ada:${encodeURIComponent(secret)}@db.example/shop`],
  `curl -H "Authorization: Basic ${base64(`ada:${secret}`)}" https://db.example`,
];

const { SAYS = '', FILE = '', CONVOY_VERB: verb = '', CONVOY_VERSION: version = '', CONVOY_OUTPUT } = process.env;
for (const secret of SAYS.split(',').map((name) => process.env[name] ?? '')) {
  for (const form of formsOf(secret)) {
    writeSync(1, `out ${form}\n`);
    writeSync(2, `err ${form}\n`);
  }
  // A write of its own for each half, and no end of line between.
  const middle = Math.floor(secret.length / 2);
  for (const half of [secret.slice(0, middle), secret.slice(middle)]) writeSync(1, half);
  writeSync(1, '\n');
}
writeSync(1, `said all of it: ${verb} ${version}\n`);

const served = () => {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
};
if (verb === 'deploy' && version.endsWith('-answers'))
  writeFileSync(CONVOY_OUTPUT, JSON.stringify({ handle: process.env.PLAIN }));
if (version.endsWith('-fails')) process.exitCode = 1;
else if (verb === 'deploy') writeFileSync(FILE, version);
else if (verb === 'rollback') writeFileSync(FILE, process.env.CONVOY_TO_VERSION ?? '');
else if (verb === 'describe')
  writeFileSync(CONVOY_OUTPUT, JSON.stringify({ live: served() === '' ? null : { version: served() } }));
// A check has no verb.
else if (verb === '' && served().endsWith('-unchecked')) process.exitCode = 1;

// It goes on once it is told to, or nobody is there any more who would.
if (verb === 'deploy' && version.endsWith('-waits')) {
  const look = setInterval(() => (existsSync(`${FILE}.go`) || !existsSync(FILE)) && clearInterval(look), 20);
}
