/** Where France Travail publishes the CSV export; it answers GET only. */
export const officialAddress = 'https://api.francetravail.fr/api-nomenclatureemploi/v1/open-data/csv';
