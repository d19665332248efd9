const id = {
  skip: 'Langsung ke isi',
  places: 'Tempat utama',
  partnerships: 'Kemitraan',
  plan: 'Rencana',
  more: 'Lainnya',
  notices: 'Pemberitahuan',
  close: 'Tutup',
  loading: 'Memuat…',
  brokenTitle: 'Halaman ini gagal dibuka',
  brokenText: 'Isian Anda tetap ada. Muat ulang halaman ini.',
  reload: 'Muat ulang',
}

const en: typeof id = {
  skip: 'Skip to content',
  places: 'Main places',
  partnerships: 'Partnerships',
  plan: 'Plan',
  more: 'More',
  notices: 'Notices',
  close: 'Close',
  loading: 'Loading…',
  brokenTitle: 'This page did not open',
  brokenText: 'Your entries are still there. Reload this page.',
  reload: 'Reload',
}

export const messages = { id, en }
