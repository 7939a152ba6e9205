import { registerHooks } from 'node:module';

// GitHub's own parser imports JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});

/** What GitHub's own parser says against a workflow or an `action.yml`, each with its place. */
export const syntaxFaults = async (file: string, text: string): Promise<readonly string[]> => {
  const [{ validate }, { TextDocument }] = await Promise.all([
    import('@actions/languageservice'),
    import('vscode-languageserver-textdocument'),
  ]);
  const found = await validate(TextDocument.create(`file:///${file}`, 'yaml', 1, text), {});
  return found.map(({ message, range }) => `${file}:${range.start.line + 1}: ${message}`);
};
