import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../lib/answer.ts';
import { reported } from '../../lib/releases.ts';
import { escapeHtml } from './html.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const style = read('frame.css') + read('shop.css');

const anchor =
  '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="12" cy="5" r="2.5"/><path d="M12 7.5V21M8 11h8M4 14c.5 4 4 7 8 7s7.5-3 8-7"/></svg>';

const before = `<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><div class="wrap"><a class="brand" href="/">${anchor}Quayside</a><p>Small things for long watches</p></div></header>
<main id="main" class="wrap">`;

const after = `</main>
<footer><div class="wrap">Quayside is an example shop: nothing is charged and nothing is sent. Page by web ${escapeHtml(reported)}.</div></footer>
</body>
</html>`;

/** A whole page; `main` is HTML already. It needs no script and fetches nothing. */
export const page = (title: string, main: string, status = 200): Answer => ({
  status,
  headers: {
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  },
  body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Quayside</title>
<meta name="description" content="A small example shop by the water.">
${before}
${main}
${after}`,
});
