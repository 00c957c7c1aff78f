import { recordBuild } from './build-digest';

recordBuild();
