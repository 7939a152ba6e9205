/**
 * Slack's published limits and markup, checked by themselves: what is wrong with a message that was posted
 * (docs.slack.dev: Block Kit, "Formatting message text"; the 13,000 as users measured them).
 */
export const wrongInSlack = (wish: unknown): string[] => {
  const { text, blocks: list, link_names, parse } = wish as Wish;
  const texts = list.flatMap(({ text: own, elements = [] }) => [...(own ? [own] : []), ...elements]);
  const found = [
    ...(list.length > 50 ? [`${list.length} blocks`] : []),
    ...list.flatMap((block) => wrongInBlock(block)),
    ...texts.flatMap(({ type, text: shown, verbatim }) => [
      ...(type === 'mrkdwn' && verbatim !== true ? ['Slack looks for links in it'] : []),
      ...markup(shown),
    ]),
    ...markup(text),
    ...(text.length > 4_000 ? ['text is longer than 4,000'] : []),
    ...(asciiLength(JSON.stringify(list)) > 13_000 ? ['all blocks are longer than 13,000'] : []),
    ...(link_names === false && parse === 'none' ? [] : ['names are linked']),
  ];
  return found;
};

interface Wish {
  readonly text: string;
  readonly blocks: readonly { readonly type: string; readonly text?: Shown; readonly elements?: readonly Shown[] }[];
  readonly link_names?: unknown;
  readonly parse?: unknown;
}

interface Shown {
  readonly type: string;
  readonly text: string;
  readonly verbatim?: boolean;
}

const wrongInBlock = ({
  type,
  text,
  elements,
}: {
  type: string;
  text?: Shown;
  elements?: readonly Shown[];
}): string[] => {
  const length = text?.text.length ?? 0;
  if (type === 'header')
    return length > 150 || length < 1 || text?.type !== 'plain_text' ? [`a header of ${length}`] : [];
  if (type === 'section') return length > 3_000 || length < 1 ? [`a section of ${length}`] : [];
  if (type === 'context') return (elements?.length ?? 0) > 10 ? ['a context of too many'] : [];
  return [`a block ${type}`];
};

/** As if each character beyond ASCII were written `\uXXXX`. */
const asciiLength = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one <= '~' ? 1 : 6 * one.length), 0);

/** Every `<…>` must be a link to a runbook, and every `&` one of the three entities. */
const markup = (text: string): string[] => {
  const links = text.replaceAll(/<https?:\/\/[^<>|\s]+\|runbook>/g, '');
  return [
    ...(/[<>]/.test(links) ? [`markup in ${JSON.stringify(links)}`] : []),
    ...(/&(?!amp;|lt;|gt;)/.test(text) ? [`a bare & in ${JSON.stringify(text)}`] : []),
  ];
};
