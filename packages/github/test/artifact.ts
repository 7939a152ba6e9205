import { unzipSync } from 'fflate';
import type { Twin } from '../../../test/twin/twin.ts';

/** The files of an artifact as text, as a person gets them who downloads it. */
export const artifactFiles = async (twin: Twin, id: number): Promise<Readonly<Record<string, string>>> => {
  const answer = await fetch(`${twin.url}/repos/acme/shop/actions/artifacts/${id}/zip`, {
    headers: { authorization: `Bearer ${twin.token()}`, 'user-agent': 'a test' },
  });
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
};
