import { createHash } from 'node:crypto';
import type { Answer, Call } from '../http/call.ts';
import type { Route } from '../http/route.ts';
import type { Blob } from '../world/world.ts';
import { signedOf } from './signed.ts';

/** Azure's blob store, as far as GitHub's clients use it. */
export const blobRoutes: readonly Route[] = (['PUT', 'GET', 'HEAD'] as const).map((method) => ({
  name: `${method} /blob/{id}`,
  method,
  path: '/blob/:container/:id',
  auth: 'none',
  needs: [],
  resource: null,
  creates: false,
  answer: (call) => {
    const blob = call.world.blobs.get(call.params.id ?? '');
    const allowed = signedOf(call.world).allows(call.query.sig, call.params.id ?? '', method === 'PUT');
    if (!blob || !allowed) return storeError(403, 'AuthenticationFailed');
    return method === 'PUT' ? put(blob, call) : get(blob, call, method === 'HEAD');
  },
  checkAnswer: ({ status, headers }) =>
    status === 501 ? [`the twin's blob store does not know ${headers?.['x-twin-unknown'] ?? 'what to do'}`] : [],
}));

function put(blob: Blob, { body, query, headers }: Call): Answer {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const type = headers['x-ms-blob-content-type'];
  switch (query.comp) {
    case 'block':
      blob.blocks.set(query.blockid ?? '', bytes);
      return uploaded(bytes);
    case 'blocklist': {
      const names = [...bytes.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(
        ([, name = '']) => name,
      );
      const blocks = names.map((name) => blob.blocks.get(name));
      if (blocks.includes(undefined)) return storeError(400, 'InvalidBlockList');
      blob.content = Buffer.concat(blocks as readonly Buffer[]);
      break;
    }
    case undefined:
      blob.content = bytes;
      break;
    default:
      return { ...storeError(501, 'NotImplemented'), headers: { 'x-twin-unknown': `comp=${query.comp}` } };
  }
  blob.contentType = type ?? blob.contentType;
  return uploaded(blob.content);
}

const uploaded = (bytes: Buffer): Answer => ({ status: 201, headers: { etag: etagOf(bytes), ...store } });

function get({ content, contentType, fileName }: Blob, { headers }: Call, head: boolean): Answer {
  if (!content) return storeError(404, 'BlobNotFound');
  const range = /^bytes=(\d+)-(\d*)$/.exec(headers['x-ms-range'] ?? headers.range ?? '');
  const from = Number(range?.[1] ?? 0);
  const to = Math.min(range?.[2] ? Number(range[2]) : content.length - 1, content.length - 1);
  if (range && from >= content.length) return storeError(416, 'InvalidRange');
  const part = content.subarray(from, to + 1);
  const told = {
    ...store,
    etag: etagOf(content),
    'content-type': contentType,
    'content-length': String(part.length),
    'accept-ranges': 'bytes',
    'content-disposition': `attachment; filename="${fileName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'x-ms-blob-type': 'BlockBlob',
    ...(range ? { 'content-range': `bytes ${from}-${to}/${content.length}` } : {}),
  };
  return { status: range ? 206 : 200, headers: told, ...(head ? {} : { body: part }) };
}

const store = { 'x-ms-version': '2025-11-05', 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' };

const etagOf = (bytes: Buffer): string => `"0x${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;

const storeError = (status: number, code: string): Answer => ({
  status,
  headers: { ...store, 'content-type': 'application/xml', 'x-ms-error-code': code },
  body: Buffer.from(
    `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  ),
});
