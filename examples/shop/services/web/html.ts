const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const signs: Readonly<Record<string, string>> = { EUR: '€' };

/** Cents as people read them: `€42.40`, `−€3.00`, or `USD 42.40` where there is no sign for it. */
export const money = (cents: number, currency = 'EUR'): string =>
  `${cents < 0 ? '−' : ''}${signs[currency] ?? `${escapeHtml(currency)} `}${(Math.abs(cents) / 100).toFixed(2)}`;
