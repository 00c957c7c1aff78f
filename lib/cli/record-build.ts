import { recordBuild } from './build-digest';
import { SITE } from './project-paths';
import { putReferrerPolicyFirst } from './put-referrer-policy-first';

putReferrerPolicyFirst(SITE);
recordBuild();
