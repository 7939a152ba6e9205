/** Fails for every release that calls itself bad: as an integration check does, only after the shift. */
const answer = await fetch(process.env.CONVOY_URL_WEB);
const { version } = await answer.json();
process.exitCode = version.endsWith('-bad') ? 1 : 0;
