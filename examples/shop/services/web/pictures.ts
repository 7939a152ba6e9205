/** One drawing an item, 120 by 80, in the page's own colours; no file to fetch. */
const drawings: Readonly<Record<string, string>> = {
  mug: `<path d="M78 34h8a9 9 0 0 1 0 22h-8" class="line"/><path d="M40 22h38v38a6 6 0 0 1-6 6H46a6 6 0 0 1-6-6z" class="a"/>
    <path d="M38 22h42" class="line"/><circle cx="52" cy="38" r="2" class="p"/><circle cx="66" cy="50" r="2" class="p"/><circle cx="64" cy="32" r="1.5" class="p"/>`,
  lantern: `<path d="M48 22a12 12 0 0 1 24 0" class="line"/><path d="M50 22h20l4 10H46z" class="b"/><path d="M46 32h28v24H46z" class="p"/>
    <path d="M60 36c6 7 6 10 4 14a5 5 0 0 1-8 0c-2-4-2-7 4-14z" class="a"/><path d="M44 56h32v10H44z" class="b"/>`,
  line: `<circle cx="60" cy="42" r="25" class="rope"/><circle cx="60" cy="42" r="16" class="rope"/><circle cx="60" cy="42" r="7" class="rope"/>
    <path d="M82 54c8 6 12 8 20 6" class="rope"/>`,
  cap: `<path d="M32 50c0-22 10-30 28-30s28 8 28 30z" class="b"/><path d="M28 48h64v12H28z" class="a"/><path d="M40 48v12M52 48v12M64 48v12M76 48v12" class="rib"/>`,
  logbook: `<path d="M40 16h40a4 4 0 0 1 4 4v44a4 4 0 0 1-4 4H40z" class="b"/><path d="M36 16h8v52h-8z" class="a"/><path d="M54 28h20v12H54z" class="p"/><path d="M57 32h14M57 36h9" class="rib"/>`,
  tea: `<path d="M42 26h36v40H42z" class="b"/><path d="M40 18h40v8H40z" class="a"/><circle cx="60" cy="46" r="12" class="p"/><path d="M53 50c2-10 8-12 14-12 0 8-4 13-14 12z" class="leaf"/>`,
};

const crate = '<path d="M38 24h44v40H38z" class="b"/><path d="M38 36h44M38 50h44" class="rib"/>';

/** A decoration: hidden from screen readers, since the item's name stands beside it. */
export const picture = (sku: string): string =>
  `<svg viewBox="0 0 120 80" aria-hidden="true" focusable="false">${drawings[sku] ?? crate}</svg>`;
