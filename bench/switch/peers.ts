import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Slot = 'blue' | 'green';

/** A proxy that stands before the two instances and can be told which one is live. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  switchTo(slot: Slot): Promise<void>;
  stop(): Promise<void>;
}

export interface Site {
  /** For its files. */
  readonly folder: string;
  readonly port: number;
  /** Ports of the two instances. */
  readonly upstreams: Readonly<Record<Slot, number>>;
}

export const installed = (program: string): boolean => {
  try {
    execFileSync('bash', ['-c', 'command -v "$0"', program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const listening = async (port: number): Promise<void> => {
  for (let attempts = 0; attempts < 200; attempts += 1) {
    const socket = connect(port, '127.0.0.1');
    const up = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (up) return;
    await sleep(25);
  }
  throw new Error(`nothing listens on port ${port}`);
};

const start = (program: string, ...words: string[]): ChildProcess => spawn(program, words, { stdio: 'ignore' });

const end = async (child: ChildProcess): Promise<void> => {
  // A terminal's Ctrl-C reaches it too.
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
};

/** Switches by a map over its runtime socket, the way without a reload. */
export const startHaproxy = async ({ folder, port, upstreams }: Site): Promise<Contender> => {
  const [config, map, control] = ['haproxy.cfg', 'live.map', 'haproxy.sock'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(map, 'live blue\n');
  writeFileSync(
    config,
    `global
  stats socket ${control} mode 600 level admin
defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
  timeout tunnel 1h
frontend shop
  bind 127.0.0.1:${port}
  use_backend %[str(live),map(${map})]
backend blue
  server one 127.0.0.1:${upstreams.blue}
backend green
  server one 127.0.0.1:${upstreams.green}
`,
  );
  const child = start('haproxy', '-db', '-f', config);
  await listening(port);
  return {
    name: 'haproxy (map by socket)',
    url: `http://127.0.0.1:${port}`,
    switchTo: async (slot) => {
      const socket = connect(control);
      socket.end(`set map ${map} live ${slot}\n`);
      socket.resume();
      await once(socket, 'close');
    },
    stop: () => end(child),
  };
};

/** Folders that would else have to be there, and to be writable, where its package puts them. */
const temporaries = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Switches by a new configuration and a reload, the only way its free version has. */
export const startNginx = async ({ folder, port, upstreams }: Site): Promise<Contender> => {
  const config = join(folder, 'nginx.conf');
  const write = (slot: Slot) =>
    writeFileSync(
      config,
      `daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'nginx.log')};
worker_shutdown_timeout 10s;
events { worker_connections 4096; }
http {
  access_log off;
  ${temporaries.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n  ')}
  map $http_upgrade $connection_upgrade { default upgrade; '' ''; }
  upstream live { server 127.0.0.1:${upstreams[slot]}; keepalive 64; }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://live;
      proxy_http_version 1.1;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_upgrade;
    }
  }
}
`,
    );
  write('blue');
  const child = start('nginx', '-c', config, '-p', folder);
  await listening(port);
  return {
    name: 'nginx (reload)',
    url: `http://127.0.0.1:${port}`,
    switchTo: async (slot) => {
      write(slot);
      child.kill('SIGHUP');
    },
    stop: () => end(child),
  };
};
