import { isMarked, killed } from './rounds.ts';

killed({
  name: 'a resume',
  services: ['db', 'web'],
  contract: true,
  ending: '',
  // Just when the first release was started and nobody had journalled it.
  prepare: (house, version) => house.deploy(version, { at: 4, when: 'before' }),
  command: (house, _, kill) => house.run(['resume'], kill),
  status: 0,
  stays: true,
  isOver: isMarked,
  leastWrites: 9,
});
