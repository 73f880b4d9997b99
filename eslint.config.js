// What tsc does not see. Names that are not there and types that do not fit are its own business.
export default [
    { ignores: ['build/', 'dist/'] },
    {
        rules: {
            'array-callback-return': 'error',
            'consistent-return': 'error',
            'default-case-last': 'error',
            'eqeqeq': 'error',
            'max-lines-per-function': ['error', { max: 60 }],
            'no-duplicate-imports': 'error',
            'no-eval': 'error',
            'no-implied-eval': 'error',
            'no-restricted-properties': ['error',
                { property: 'innerHTML', message: 'Nothing of a response becomes HTML.' },
                { property: 'outerHTML', message: 'Nothing of a response becomes HTML.' },
                { property: 'insertAdjacentHTML', message: 'Nothing of a response becomes HTML.' },
                { object: 'document', property: 'write', message: 'Nothing of a response becomes HTML.' },
            ],
            'no-shadow': 'error',
            'no-unused-vars': ['error', { caughtErrors: 'none' }],
            'no-use-before-define': ['error', { functions: false }],
            'no-var': 'error',
            'object-shorthand': 'error',
            'prefer-const': 'error',
        },
    },
    { files: ['tests/**'], rules: { 'max-lines-per-function': 'off', 'no-restricted-properties': 'off' } },
];
