import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Folders whose children are JDKs, and how to reach the home from such a child. */
export interface JavaLocation {
  readonly folder: string;
  /** From the child to its JAVA_HOME; empty when they are the same. */
  readonly homeWithin: string;
  /** Which children to look at; all without it. */
  readonly children?: RegExp;
}

/** Where installers put JDKs on a platform. */
export function javaLocations(
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
  userHome: string = homedir(),
): JavaLocation[] {
  if (platform === 'win32') return windowsLocations(env, userHome);
  return [...(platform === 'darwin' ? macLocations(userHome) : linuxLocations()), ...userLocations(userHome)];
}

function linuxLocations(): JavaLocation[] {
  return [
    { folder: '/usr/lib/jvm', homeWithin: '' },
    { folder: '/usr/lib64/jvm', homeWithin: '' },
    { folder: '/usr/java', homeWithin: '' },
    { folder: '/opt/java', homeWithin: '' },
    { folder: '/opt', homeWithin: '', children: /jdk|jre|java|temurin|zulu|corretto|graalvm/i },
    { folder: '/usr/local', homeWithin: '', children: /jdk|jre|java/i },
    { folder: '/snap/openjdk/current', homeWithin: '', children: /jdk/i },
  ];
}

function macLocations(userHome: string): JavaLocation[] {
  const bundle = 'Contents/Home';
  const homebrew = 'libexec/openjdk.jdk/Contents/Home';
  return [
    { folder: '/Library/Java/JavaVirtualMachines', homeWithin: bundle },
    { folder: posix.join(userHome, 'Library/Java/JavaVirtualMachines'), homeWithin: bundle },
    { folder: '/opt/homebrew/opt', homeWithin: homebrew, children: /^openjdk/ },
    { folder: '/usr/local/opt', homeWithin: homebrew, children: /^openjdk/ },
  ];
}

/** What version managers and editors install for one user. */
function userLocations(userHome: string): JavaLocation[] {
  return ['.sdkman/candidates/java', '.jdks', '.asdf/installs/java', '.local/share/mise/installs/java'].map(
    (folder) => ({ folder: posix.join(userHome, folder), homeWithin: '' }),
  );
}

function windowsLocations(env: Environment, userHome: string): JavaLocation[] {
  const roots = [
    env.ProgramFiles,
    env['ProgramFiles(x86)'],
    env.LOCALAPPDATA && win32.join(env.LOCALAPPDATA, 'Programs'),
  ];
  const vendors = [
    'Java',
    'Eclipse Adoptium',
    'Microsoft',
    'Zulu',
    'Amazon Corretto',
    'BellSoft',
    'Eclipse Foundation',
  ];
  const installed = roots
    .filter((root): root is string => Boolean(root))
    .flatMap((root) => vendors.map((vendor) => ({ folder: win32.join(root, vendor), homeWithin: '' })));
  return [...installed, { folder: win32.join(userHome, '.jdks'), homeWithin: '' }];
}
