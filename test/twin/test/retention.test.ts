import { expect, test } from '@jest/globals';
import { stillTwin } from './rest.ts';

const day = 86_400_000;

test.each([
  [400, 90],
  [30, 30],
])('an artifact that asks for %i days is kept for %i', async (asked, kept) => {
  const twin = await stillTwin({ seed: { runs: [{ id: 7 }] } });
  const start = twin.state.repository.createdAt;
  const answer = await fetch(`${twin.url}/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`, {
    method: 'POST',
    headers: { authorization: `bearer ${twin.runtimeToken(7)}` },
    body: JSON.stringify({ name: 'x', version: 7, expires_at: new Date(start + asked * day).toISOString() }),
  });
  await twin.close();
  expect([answer.status, twin.problems]).toEqual([200, []]);
  expect(twin.state.artifacts[0]?.expiresAt).toBe(start + kept * day);
});
