import { isMarked, killed } from './rounds.ts';

killed({
  name: 'a deployment',
  services: ['db', 'api', 'web'],
  contract: true,
  ending: '',
  command: (house, version, kill) => house.deploy(version, kill),
  status: 0,
  stays: true,
  isOver: isMarked,
  leastWrites: 18,
});
