import type { JavaInstallation, JavaSource } from './java-choice';
import { chooseJava, javaMajor } from './java-choice';

function candidate(version: string, source: JavaSource = 'well-known location'): JavaInstallation {
  const home = `/jvm/${version}-${source}`;
  return { home, path: `${home}/bin/java`, version, major: javaMajor(version) ?? 0, source };
}

describe('chooseJava', () => {
  it.each([
    [['17.0.15', '21.0.4', '25'], '21.0.4'],
    [['25', '17.0.15'], '17.0.15'],
    [['11.0.2', '25.0.1', '24.0.2'], '25.0.1'],
    [['26', '22.0.1'], '22.0.1'],
    [['19.0.2', '23'], '23'],
  ])('of %j takes %s', (versions, chosen) => {
    expect(chooseJava(versions.map((version) => candidate(version)))?.version).toBe(chosen);
  });

  it('takes the first found of two of one version', () => {
    const found = [candidate('25', 'JAVA_HOME'), candidate('17.0.1', 'PATH'), candidate('17.0.15')];
    expect(chooseJava(found)).toBe(found[1]);
  });

  it('takes none that Neo4j 5.26 does not run on', () => {
    expect(chooseJava([candidate('1.8.0_392'), candidate('11.0.2'), candidate('16'), candidate('26')])).toBeUndefined();
    expect(chooseJava([])).toBeUndefined();
  });
});

describe('javaMajor', () => {
  it.each([
    ['17.0.15', 17],
    ['1.8.0_392', 8],
    ['25-ea', 25],
    ['21', 21],
    ['9', 9],
  ])('of %s is %d', (version, major) => expect(javaMajor(version)).toBe(major));

  it('is unknown of what is no version', () => expect(javaMajor('internal')).toBeUndefined());
});
