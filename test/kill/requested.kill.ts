import { isMarked, killed } from './rounds.ts';

killed({
  name: 'a rollback that was asked for',
  services: ['db', 'web'],
  contract: false,
  ending: '',
  prepare: (house, version) => house.deploy(version),
  command: (house, _, kill) => house.run(['rollback'], kill),
  status: 0,
  stays: false,
  isOver: async (house, version) => !(await isMarked(house, version)),
  leastWrites: 7,
});
