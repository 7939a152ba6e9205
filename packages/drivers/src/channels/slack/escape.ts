const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text of others within Slack's markup, at most so many UTF-16 units long once it is escaped. `<` begins every mention and
 * link of Slack; `@here` and `#general` are text to it where nobody asks for names to be linked.
 */
export const escaped = (text: string, most: number): string => {
  let written = '';
  for (const character of text) {
    const next = entities[character] ?? character;
    if (written.length + next.length > most - 1) return `${written}…`;
    written += next;
  }
  return written;
};
