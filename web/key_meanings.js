// What the keys of the API mean, for the hints of a job: a script of its own, which the page does without where
// it cannot be loaded.
import * as frames from './frames.js';
import * as siteFiles from './site_files.js';
import * as strings from './strings.js';

export function load() {
    frames.loadAfterPaint(() => siteFiles.load(kKeyMeaningsFile).then(() => {
        strings.send(0, window.jobglassKeyMeanings || '');
        delete window.jobglassKeyMeanings;
        _jobglass_key_meanings_loaded();
    }, () => {}));
}
