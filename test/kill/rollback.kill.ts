import { killed } from './rounds.ts';

killed({
  name: 'a deployment that is taken back',
  services: ['db', 'api', 'web'],
  contract: true,
  ending: '-bad',
  command: (house, version, kill) => house.deploy(version, kill),
  status: 1,
  stays: false,
  isOver: async (house, version) => (await house.launches(version)).web === 1,
  leastWrites: 21,
});
