const id = {
  title: 'Halaman tidak ada',
  text: 'Periksa alamatnya, atau kembali ke kemitraan Anda.',
  home: 'Ke kemitraan saya',
}

const en: typeof id = {
  title: 'No such page',
  text: 'Check the address, or go back to your partnerships.',
  home: 'To my partnerships',
}

export const messages = { id, en }
