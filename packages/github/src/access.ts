import type { Access } from './client.ts';

/** A repository and its token, with the API that GitHub's runner names, or else github.com's. */
export const accessOf = ({
  repository,
  token,
  env,
}: Pick<Access, 'repository' | 'token'> & { readonly env: Readonly<Record<string, string | undefined>> }): Access => ({
  ...{ repository, token },
  apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
});
