import { appendFileSync } from 'node:fs';

/** A contract task: leaves a line, so that it is seen how often it ran. */
const [, , file, version] = process.argv;
appendFileSync(file, `${version}\n`);
